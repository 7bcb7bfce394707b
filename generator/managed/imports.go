package managed

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/source"
)

// neededHeader returns the header without the imports that only a whole program
// needs: Go refuses an import that nothing uses.
func (c *copying) neededHeader() string {
	lines := strings.Split(c.code.Header, "\n")
	lines = slices.DeleteFunc(lines, func(line string) bool {
		path, quoted := strings.CutPrefix(strings.TrimSpace(line), `"`)
		path = strings.TrimSuffix(path, `"`)
		return quoted && !source.Uses(c.framework.Language, c.code.Snippet, path[strings.LastIndexByte(path, '/')+1:])
	})
	return strings.Join(lines, "\n")
}

// missing returns the imports that the code needs and the file lacks.
func (c *copying) missing() []string {
	if c.source == nil {
		return nil
	}
	var there []string
	if c.framework.Language == "csharp" {
		there = c.globalUsings()
	}
	return c.source.Missing(c.code.Header, c.code.Snippet, there...)
}
