package toolchain

import (
	"cmp"
	"os"
	"path/filepath"
)

// StandsVariable names the folder that .ci/frameworks installs into, so that
// several clones can share one.
const StandsVariable = "STATUSMITH_STANDS"

// StandsDir returns the folder that .ci/frameworks installs into. A relative
// one is below the root of the repository, or, where a test runs outside of it,
// below the current folder.
func StandsDir() string {
	dir := filepath.FromSlash(cmp.Or(os.Getenv(StandsVariable), ".frameworks"))
	if filepath.IsAbs(dir) {
		return dir
	}
	return filepath.Join(root(), dir)
}

// root returns the folder of go.mod, else the current one.
func root() string {
	here, err := os.Getwd()
	if err != nil {
		return "."
	}
	for dir := here; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return here
		}
	}
}
