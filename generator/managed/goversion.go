package managed

import (
	"fmt"
	"go/version"
	"path/filepath"

	"golang.org/x/mod/modfile"
)

// leastGo has any, which values of JSON are.
const leastGo = "1.18"

// A goModule says which language the files of a module are in.
type goModule struct {
	file     string // go.mod
	line     int    // of the directive go
	language string // as in 1.22; "" where none is said
}

// goModuleOf returns the module around a folder.
func goModuleOf(dir string) goModule {
	for file, text := range goModFiles(dir) {
		m, err := modfile.ParseLax(file, text, nil)
		if err != nil || m.Go == nil {
			break
		}
		return goModule{file: file, line: m.Go.Syntax.Start.Line, language: m.Go.Version}
	}
	return goModule{}
}

// refuseOldGo refuses a module whose language is older than that of the code.
func (c *copying) refuseOldGo() error {
	if c.framework.Language != "go" {
		return nil
	}
	m := goModuleOf(c.at.folder)
	if m.language == "" || version.Compare("go"+m.language, "go"+leastGo) >= 0 {
		return nil
	}
	file, err := filepath.Rel(c.at.folder, m.file)
	if err != nil {
		return err
	}
	return fmt.Errorf("%s:%d: the module is in Go %s, and the code needs Go %s: run go mod edit -go=%s",
		c.beside(filepath.ToSlash(file)), m.line, m.language, leastGo, leastGo)
}
