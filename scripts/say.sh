# What the scripts share: where they stand, how they speak, and whether Rust is there.
# Read with `source`; it prints nothing by itself.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A shell that is no login shell may not know where rustup put cargo.
if ! command -v cargo >/dev/null && [[ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]]; then
    PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
fi

TARGET="${CARGO_TARGET_DIR:-target}"

say() {
    printf '\n== %s\n' "$*"
}

# Ends the script with one sentence that says what to do.
give_up() {
    printf '\nmickle: %s\n' "$*" >&2
    exit 1
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# Runs a command as root: directly, or by sudo where it asks nobody or somebody is there.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif have sudo && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
        sudo "$@"
    else
        return 1
    fi
}

# Installs packages of the system; half-configured ones are put right first.
install_packages() {
    local by_hand="apt-get install --no-install-recommends $*"
    have apt-get || give_up "install these by your system's packages: $*"
    printf 'installing %s\n' "$*"
    export DEBIAN_FRONTEND=noninteractive
    as_root true || give_up "run this as root, then try again: $by_hand"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y
        --no-install-recommends "$@")
    as_root apt-get update -qq </dev/null || true
    as_root "${install[@]}" </dev/null && return
    as_root dpkg --configure -a </dev/null || true
    as_root apt-get install -qq -y --fix-broken </dev/null || true
    as_root "${install[@]}" </dev/null || give_up "the packages did not install; try: $by_hand"
}

need_rust() {
    have cargo || give_up "Rust is not installed; get rustup from https://rustup.rs and run again"
    cargo --version || give_up "cargo does not start; run \`rustup toolchain install stable\`"
    local minor
    minor=$(rustc --version | sed -E 's/^rustc 1\.([0-9]+).*/\1/')
    [[ $minor =~ ^[0-9]+$ && 95 -le $minor ]] ||
        give_up "Rust 1.95 or newer is needed; run \`rustup update stable\`"
    # SQLite and ring bring C code.
    have cc || install_packages build-essential
}
