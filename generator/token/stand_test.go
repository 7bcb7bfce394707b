package token_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// standCommand runs a program of a stand, or one of the machine with what the
// stand holds. It skips the test where .ci/frameworks has not installed the
// stand.
func standCommand(t testing.TB, stand string, words ...string) *exec.Cmd {
	t.Helper()
	dir := filepath.Join(toolchain.StandsDir(), stand)
	if _, err := os.Stat(filepath.Join(dir, "stand.toml")); err != nil {
		toolchain.Lack(t, fmt.Errorf("there is no stand %s that .ci/frameworks has installed", stand), stand)
	}
	program := words[0]
	for _, folder := range []string{"bin", filepath.Join("node_modules", ".bin")} {
		if file := filepath.Join(dir, folder, program); exists(file) {
			program = file
		}
	}
	cmd := exec.Command(program, words[1:]...)
	cmd.Env = append(os.Environ(), "NODE_PATH="+filepath.Join(dir, "node_modules"))
	return cmd
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
