package generator_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// javacLimit is many times what the compiler takes. Where it has to find out the
// type of a nested list itself, it takes hours.
const javacLimit = 5 * time.Minute

func TestBodiesOfManyValuesCompileInJava(t *testing.T) {
	toolchain.SkipShort(t)
	toolchain.NeedTools(t, []string{"spring"}, toolchain.Javac)
	spring, err := filepath.Abs("testdata/spring")
	if err != nil {
		t.Fatal(err)
	}
	for name, field := range map[string]string{
		"100 mixed objects": "[" + many(100, `{ i = %[1]d, s = "x%[1]d", f = %[1]d.5, b = true, l = [%[1]d, "y", { z = 1 }] }`) + "]",
		"6,000 integers":    "[" + many(6000, "%d") + "]",
		"3,000 objects":     "[" + many(3000, "{ i = %d }") + "]",
		"120,000 letters":   "[" + many(1200, `"%d `+strings.Repeat("é", 100)+`"`) + "]",
	} {
		t.Run(name, func(t *testing.T) {
			c := catalogOf(t, "[a.1]\nname = \"big\"\nhttp_status = 400\nfields = { l = "+field+" }\n")
			code, err := framework(t, "spring").Render(find(t, c, "a/1"), generator.Options{})
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "BigController.java"), []byte(code.Text()), 0o644); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), javacLimit)
			defer cancel()
			cmd := exec.CommandContext(ctx, "javac", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-sourcepath", spring, "-d", "classes", "BigController.java")
			cmd.Dir = dir
			printed(t, cmd)
		})
	}
}

// many returns n values, each made of its number.
func many(n int, format string) string {
	values := make([]string, n)
	for i := range values {
		values[i] = fmt.Sprintf(format, i)
	}
	return strings.Join(values, ", ")
}
