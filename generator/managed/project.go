package managed

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// ProjectFile is the name of the file that sets the options of a project, for
// everyone who works on it.
const ProjectFile = "statusmith.toml"

// A Project is what a project file says. The zero value is that of a folder
// without one.
type Project struct {
	Catalogs  []string // files, laid over each other in this order
	Templates string   // a folder; "" for none
	Locale    string   // a language tag; "" for the default
	Options   generator.Options

	Dir string // the folder of the file; "" without one

	file *tomlfile.File
}

// FindProject reads the project file of dir or of the nearest folder above it.
// Paths in the file start from its own folder.
func FindProject(dir string) (*Project, error) {
	for {
		file, err := tomlfile.Read(os.DirFS(dir), ProjectFile, filepath.Join(dir, ProjectFile))
		if err == nil {
			return readProject(file, dir)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return &Project{}, nil
		}
		dir = parent
	}
}

func readProject(file *tomlfile.File, dir string) (*Project, error) {
	var text struct {
		Catalogs  []string
		Templates string
		Locale    string
		Body      string
		Constants bool
	}
	if err := file.Decode(&text); err != nil {
		return nil, err
	}
	p := &Project{Locale: text.Locale, Dir: dir, file: file}
	p.Options.Fallback = text.Body
	if text.Constants {
		p.Options.Constants = generator.On
	}
	for _, c := range text.Catalogs {
		p.Catalogs = append(p.Catalogs, under(dir, c))
	}
	if text.Templates != "" {
		p.Templates = under(dir, text.Templates)
	}
	return p, nil
}

// Problem returns an error at the line of a key of the project file.
func (p *Project) Problem(key, text string) error {
	if p.file == nil {
		return errors.New(text)
	}
	return p.file.Problem(text, key)
}

func under(dir, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}
