package toolchain_test

import (
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

func TestStandsAreBelowTheRootUnlessAVariableSaysWhere(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", "..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ variable, want string }{
		{"", filepath.Join(root, ".frameworks")},
		{"other/stands", filepath.Join(root, "other", "stands")},
		{elsewhere, elsewhere},
	} {
		t.Setenv(toolchain.StandsVariable, test.variable)
		if got := toolchain.StandsDir(); got != test.want {
			t.Errorf("%q: got %s, want %s", test.variable, got, test.want)
		}
	}
	t.Setenv(toolchain.StandsVariable, "")
	t.Chdir(elsewhere)
	if got, want := toolchain.StandsDir(), filepath.Join(elsewhere, ".frameworks"); got != want {
		t.Errorf("outside of the repository: got %s, want %s", got, want)
	}
}
