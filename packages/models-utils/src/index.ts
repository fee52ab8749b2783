export {
  type Derivative,
  type Diffusion,
  eulerMaruyamaStep,
  type NewState,
  rk4Step,
  type State,
} from "@concord/integrators";
export { gaussianInput } from "@concord/noise";
export {
  type BitGenerator,
  type BitGeneratorClass,
  type BitGeneratorJSON,
  type BitSource,
  defaultRng,
  type EndpointOption,
  type Entropy,
  type IntegerArray,
  type IntegerDtype,
  type IntegersOptions,
  type NormalSource,
  PCG64,
  RandomGenerator,
  type Seed,
  type SeedInteger,
  SeedSequence,
  type SeedSequenceJSON,
  type SeedSequenceOptions,
  type StandardDraws,
  type UniformSource,
} from "@concord/rng";
export { sigmoid, sigmoidInto, sigmoidScalar } from "@concord/sigmoid";
