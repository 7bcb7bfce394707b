package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// projectFile sets the flags of a project, for everyone who works on it.
const projectFile = "statusmith.toml"

// A project is what a project file says.
type project struct {
	Catalogs  []string
	Templates string
	Locale    string
	Body      string
	Constants bool

	dir string // of the file; "" without one
}

// findProject reads the project file of dir or of the nearest folder above
// it. Paths in the file start from its own folder.
func findProject(dir string) (project, error) {
	for {
		file, err := tomlfile.Read(os.DirFS(dir), projectFile, filepath.Join(dir, projectFile))
		if err == nil {
			return readProject(file, dir)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return project{}, err
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return project{}, nil
		}
		dir = parent
	}
}

func readProject(file *tomlfile.File, dir string) (project, error) {
	p := project{dir: dir}
	if err := file.Decode(&p); err != nil {
		return p, err
	}
	if p.Body != "" && !slices.Contains(bodyKinds, p.Body) {
		return p, file.Problem("must be one of "+strings.Join(bodyKinds, ", "), "body")
	}
	if err := checkLocale(p.Locale); err != nil {
		return p, file.Problem(err.Error(), "locale")
	}
	for i, c := range p.Catalogs {
		p.Catalogs[i] = under(dir, c)
	}
	if p.Templates != "" {
		p.Templates = under(dir, p.Templates)
	}
	return p, nil
}

func under(dir, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}
