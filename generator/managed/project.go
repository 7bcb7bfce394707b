package managed

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// ProjectFile is the name of the file that sets the options of a project, for
// everyone who works on it.
const ProjectFile = "statusmith.toml"

// maxProject bounds what is read of a project file, in bytes.
const maxProject = 1 << 20

// A Project is what a project file says. The zero value is that of a folder
// without one. Paths start from the current folder where they are below it, as
// problems show them.
type Project struct {
	Catalogs  []string // files, laid over each other in this order
	Templates string   // a folder; "" for none
	Locale    string   // a language tag; "" for the default
	Framework string   // as the user calls it; "" for the one that is detected
	Options   generator.Options

	Dir string // the folder of the file; "" without one

	required requirement // the versions that may write
	file     *tomlfile.File
}

// FindProject reads the project file of dir or of the nearest folder above it, up to
// the root of its repository. Paths in the file start from its own folder.
func FindProject(dir string) (*Project, error) {
	top, _ := worktree.Repository(dir)
	for home := range foldersUp(dir, top) {
		name := filepath.Join(home, ProjectFile)
		if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
			file, err := tomlfile.ReadAtMost(os.DirFS(home), ProjectFile, belowHere(name), maxProject)
			if err != nil {
				return nil, err
			}
			return readProject(file, home)
		}
	}
	return &Project{}, nil
}

func readProject(file *tomlfile.File, dir string) (*Project, error) {
	var text struct {
		Catalogs  []string
		Templates string
		Locale    string
		Framework string
		Body      string
		Dialect   string
		Constants *bool
		Required  string
	}
	if err := file.Decode(&text); err != nil {
		return nil, err
	}
	p := &Project{Locale: text.Locale, Framework: text.Framework, Dir: dir, file: file}
	if text.Framework == "" && file.Line("framework") > 0 {
		return nil, file.Fault("is empty: name a framework, as in flask", "framework")
	}
	p.Options.Fallback = text.Body
	if err := cmp.Or(p.setDialect(text.Dialect), p.setRequired(text.Required)); err != nil {
		return nil, err
	}
	if text.Constants != nil {
		p.Options.Constants = generator.SwitchTo(*text.Constants)
	}
	list := listing{dir: dir}
	var err error
	if p.Catalogs, err = list.catalogs(text.Catalogs); err != nil {
		return nil, file.Fault(err.Error(), "catalogs")
	}
	for i, name := range p.Catalogs {
		p.Catalogs[i] = belowHere(name)
	}
	if text.Templates != "" {
		p.Templates = belowHere(under(dir, text.Templates))
		if _, err := os.Stat(p.Templates); err != nil {
			return nil, file.Fault(fmt.Sprintf("%q: %v", text.Templates, tomlfile.Cause(err)), "templates")
		}
	}
	return p, nil
}

func (p *Project) setRequired(versions string) error {
	if p.file.Line("required") == 0 {
		return nil
	}
	var err error
	if p.required, err = parseRequirement(versions); err != nil {
		return p.file.Fault(err.Error(), "required")
	}
	return nil
}

func (p *Project) setDialect(dialect string) error {
	if dialect != "" && !slices.Contains(generator.Dialects, dialect) {
		return p.file.Fault(fmt.Sprintf("%q is none of %s", dialect, strings.Join(generator.Dialects, ", ")), "dialect")
	}
	p.Options.FallbackDialect = dialect
	return nil
}

// Detect returns the frameworks that are used in a folder: the one that the
// project file names, else those that the manifests around the folder name.
func (p *Project) Detect(g *generator.Generator, dir string) ([]*generator.Framework, error) {
	if p.Framework == "" {
		return g.Detect(dir)
	}
	f, err := g.Framework(p.Framework)
	if err != nil {
		return nil, p.frameworkProblem(g, err)
	}
	return []*generator.Framework{f}, nil
}

// Problems returns what is wrong in the file although it can be read: an unknown
// framework, which only some commands need.
func (p *Project) Problems(g *generator.Generator) []error {
	if p.Framework == "" || slices.Contains(g.FrameworkNames(), p.Framework) {
		return nil
	}
	if _, err := p.Detect(g, p.Dir); err != nil {
		return []error{err}
	}
	return nil
}

// frameworkProblem puts an error at the line of the key, unless it is about the
// template of the framework and has a place of its own.
func (p *Project) frameworkProblem(g *generator.Generator, err error) error {
	if slices.Contains(g.FrameworkNames(), p.Framework) {
		return err
	}
	return p.Problem("framework", err.Error())
}

// Problem returns an error at the line of a key of the project file.
func (p *Project) Problem(key, text string) error {
	if p.file == nil {
		return errors.New(text)
	}
	return p.file.Fault(text, key)
}

func under(dir, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(dir, name)
}
