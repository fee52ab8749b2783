"""A bit generator's state as @concord/rng writes it, for the recipes: decimal strings, and MT19937's long key by its SHA-256."""

import hashlib

GENERATORS = ["PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937"]


def text(value):
    return [str(word) for word in value] if hasattr(value, "tolist") else str(value)


def state_of(bits):
    state = bits.state
    if "buffer" in state:
        state["buffer"] = text(state["buffer"])
    if "key" in state["state"] and "pos" in state["state"]:
        key, position = state["state"]["key"], state["state"]["pos"]
        state["state"] = {"key": hashlib.sha256(key.astype("<u4").tobytes()).hexdigest(), "pos": position}
    else:
        state["state"] = {name: text(value) for name, value in state["state"].items()}
    return state
