package manifest

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
	"golang.org/x/mod/modfile"
)

// readGo reads a module of Go. Its dependencies are what its sources import, by
// the path of a package or of a module around it, without those of its tests. A
// name that the sources use of a package tells what for: the client of net/http
// has other names than its server.
func readGo(f *folder) index {
	if !f.has("go.mod") {
		return nil
	}
	m := &goModule{queue: []*folder{f}}
	source, _ := f.text("go.mod")
	if file, err := modfile.ParseLax("go.mod", []byte(source), nil); err == nil {
		for _, r := range file.Require {
			m.required = append(m.required, r.Mod.Path)
			if !r.Indirect {
				m.direct = append(m.direct, r.Mod.Path)
			}
		}
	}
	return m
}

// A goModule reads its sources as far as questions need them.
type goModule struct {
	required, direct []string  // modules: all, and those that are required for this one itself
	queue            []*folder // folders that are not listed yet
	sources          []string
}

// hasAny reports whether a source imports one of the packages. A module that has
// no source yet has what it requires; a new one can do what the standard library
// does.
func (m *goModule) hasAny(names []string) bool {
	names = slices.DeleteFunc(slices.Clone(names), func(name string) bool { return !isStandard(name) && !isOf(name, m.required) })
	if len(names) == 0 {
		return false
	}
	buffer := make([]byte, goHead)
	for i := range maxSources {
		for i >= len(m.sources) && m.listFolder() {
		}
		if i >= len(m.sources) {
			break
		}
		if mentionsAny(readHead(m.sources[i], buffer), names) && importsAny(m.sources[i], names) {
			return true
		}
	}
	return len(m.sources) == 0 && slices.ContainsFunc(names, func(name string) bool {
		return isOf(name, m.direct) || isStandard(name) && len(m.direct) == 0
	})
}

// goHead is the part of a source, in bytes, that its imports are looked for in.
const goHead = 32 << 10

// readHead returns the beginning of a file. The folders that are listed hold
// regular files, so that opening one waits for nobody.
func readHead(file string, buffer []byte) []byte {
	f, err := os.Open(file)
	if err != nil {
		return nil
	}
	defer f.Close()
	n, _ := io.ReadFull(f, buffer)
	return buffer[:n]
}

// mentionsAny spares most files the parser.
func mentionsAny(head []byte, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		imported, _ := cutIdentifier(name)
		return bytes.Contains(head, []byte(imported))
	})
}

func importsAny(file string, names []string) bool {
	text, err := regular.Read(file, maxSize)
	if err != nil {
		return false
	}
	s := readGoSource(text)
	return s != nil && slices.ContainsFunc(names, s.has)
}

// isOf reports whether a package can be in one of the modules.
func isOf(name string, modules []string) bool {
	name, _ = cutIdentifier(name)
	return slices.ContainsFunc(modules, func(module string) bool { return isIn(name, module) || isIn(module, name) })
}

// isStandard recognizes packages of the standard library, whose paths begin
// with a word that is not a domain.
func isStandard(name string) bool {
	first, _, _ := strings.Cut(name, "/")
	return !strings.Contains(first, ".")
}

// isIn reports whether a package is the one at a path or one below it, as those
// of later versions are.
func isIn(name, path string) bool {
	return name == path || strings.HasPrefix(name, path) && name[len(path)] == '/'
}

// listFolder lists the sources of the next folder. It returns false where there
// is none left.
func (m *goModule) listFolder() bool {
	if len(m.queue) == 0 {
		return false
	}
	f := m.queue[0]
	m.queue = m.queue[1:]
	for _, name := range f.files {
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") && name[0] != '_' && name[0] != '.' && !f.isLink(name) {
			m.sources = append(m.sources, filepath.Join(f.dir, name))
		}
	}
	for _, name := range f.folders {
		if name[0] == '.' || name[0] == '_' || name == "testdata" || name == "vendor" || name == "node_modules" {
			continue
		}
		if sub := f.tree.open(filepath.Join(f.dir, name)); !sub.has("go.mod") && len(m.queue) < maxFolders {
			m.queue = append(m.queue, sub)
		}
	}
	return true
}
