import type { SchemeDescriptor } from "../src/scheme-descriptor.ts";

export function tableOfSchemes(descriptors: readonly SchemeDescriptor[]): string;
