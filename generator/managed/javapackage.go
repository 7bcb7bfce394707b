package managed

import (
	"path/filepath"
	"regexp"
	"sync"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// javaPackage returns the package of a new file: the folders below those of the
// sources, else the package of a file beside it, else "".
func javaPackage(file string) string {
	if name, ok := generator.SourcePackage(filepath.ToSlash(file)); ok {
		return name
	}
	for _, other := range glob(filepath.Dir(file), "*.java") {
		text, _ := regular.Read(other, maxDocument)
		if m := packageClause().FindSubmatch(text); m != nil && other != file {
			return string(m[1])
		}
	}
	return ""
}

var packageClause = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^package\s+([\w.]+)\s*;`) })
