package conform_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/golden"
)

// tell compares the project's row in the table of the page with what was tried
// here, and writes it with -update. Rows of other projects stay.
func (w *workingTree) tell() {
	var tools []string
	for _, tool := range w.tools {
		tools = append(tools, "`"+strings.Join(tool.command, " ")+"`")
	}
	name := w.stand
	if name == "" {
		name = w.framework
	}
	row := fmt.Sprintf("| %s | `%s` | `%s` | %s |", name, w.module, w.function, strings.Join(tools, ", "))
	text, err := os.ReadFile(page)
	if err != nil {
		w.Fatal(err)
	}
	place := regexp.MustCompile(`(?m)^\| ` + regexp.QuoteMeta(name) + ` \|.*$`)
	before := place.FindString(string(text))
	updating, err := golden.Updating()
	switch {
	case err != nil:
		w.Fatal(err)
	case before == "":
		w.Fatalf("the table of %s has no row that begins with %s", page, name)
	case before == row:
	case !updating:
		w.Errorf("%s says\n%s\nand tried was, to be written with -update,\n%s", page, before, row)
	default:
		revised := strings.Replace(string(text), before, row, 1)
		if err := os.WriteFile(page, []byte(revised), 0o644); err != nil {
			w.Fatal(err)
		}
	}
}
