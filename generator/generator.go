// Package generator turns a status of a catalog into the code that answers with
// it. All frameworks render one [Response], because snippets that are written by
// hand side by side drift apart.
//
// [Open] makes a [Generator] of catalogs and templates; package statusmith, at the
// root of the module, has one with those that are built in. [Generator.Render]
// writes the code of a selection such as "429" or "shop", and [Framework.App] a
// runnable program.
//
// Package lint checks templates for raw output and for parts of the response that
// they leave out.
package generator

import (
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/search"
)

// A Generator turns statuses of a catalog into code with the templates of
// frameworks. Both are read as far as they are asked for, and each file once.
// It is safe for use by several goroutines.
type Generator struct {
	files   []catalog.File
	layers  []Layer
	source  *catalog.Source
	index   func() (*search.Index, error) // of the whole catalog, made when a name is not known
	library *library
}

// An Option adds to what a [Generator] reads. What is added later is laid over
// what was there before.
type Option func(*Generator)

// WithCatalog adds a catalog file of fsys. Its path is also its name in
// problems.
func WithCatalog(fsys fs.FS, path string) Option {
	return func(g *Generator) {
		g.files = append(g.files, catalog.File{FS: fsys, Path: path, Name: path})
	}
}

// WithCatalogText adds a catalog that the program holds, which is not copied. name
// is what problems show.
func WithCatalogText(name, text string) Option {
	return func(g *Generator) { g.files = append(g.files, catalog.File{Name: name, Text: text}) }
}

// WithCatalogFile adds a catalog file of the operating system.
func WithCatalogFile(path string) Option {
	return func(g *Generator) {
		dir, base := filepath.Split(path)
		if abs, err := filepath.Abs(path); err == nil { // which has a last element, unlike ".."
			dir, base = filepath.Split(abs)
		}
		g.files = append(g.files, catalog.File{FS: os.DirFS(dir), Path: base, Name: path})
	}
}

// WithTemplates adds the template files at the top of fsys. name is the folder
// as problems show it.
func WithTemplates(fsys fs.FS, name string) Option { return WithLayer(Layer{FS: fsys, Name: name}) }

// WithLayer adds a folder of templates that are not trusted: each has to pass a
// check before it is used. lint.Sinks refuses those that write a value raw.
func WithLayer(layer Layer) Option {
	return func(g *Generator) { g.layers = append(g.layers, layer) }
}

// Open returns a generator of the catalogs and templates that the options add.
// Reading them is put off until they are needed; Open fails only where a folder
// of templates cannot be listed.
func Open(options ...Option) (*Generator, error) {
	g := &Generator{}
	for _, option := range options {
		option(g)
	}
	g.source = catalog.NewSource(g.files...)
	g.index = sync.OnceValues(g.newIndex)
	var err error
	g.library, err = newLibrary(g.layers...)
	g.source.Taken = g.takenByFramework
	return g, err
}

// Catalog returns the whole catalog, or its [catalog.Problems].
func (g *Generator) Catalog() (*catalog.Catalog, error) { return g.source.Catalog() }

// LocatedCatalog reads the whole catalog again, so that its statuses know on
// which lines they are.
func (g *Generator) LocatedCatalog() (*catalog.Catalog, error) { return catalog.Load(g.files...) }

// BodyNames returns the names of the catalog's bodies, sorted.
func (g *Generator) BodyNames() ([]string, error) {
	f, err := g.source.Bodies()
	if err != nil {
		return nil, err
	}
	return f.BodyNames(), nil
}

// CheckBody reports a name that no body of the catalog has, as an
// [*OptionError].
func (g *Generator) CheckBody(name string) error {
	if name == BodyNone || name == BodyJSON {
		return nil
	}
	f, err := g.source.Bodies()
	if err != nil {
		return err
	}
	return checkBodyName(f, name)
}

// Layers returns the folders of templates, the lowest first.
func (g *Generator) Layers() []Layer { return g.layers }

// Status returns the one status that the text names, as [catalog.Source.Find]
// does.
func (g *Generator) Status(text string) (*catalog.Status, error) {
	s, err := g.source.Find(text)
	return s, g.suggest(err)
}

// StatusAlone is [Generator.Status] for a caller that needs no other status of the
// catalog: the others are not read where that is possible.
func (g *Generator) StatusAlone(text string) (*catalog.Status, error) {
	s, err := g.source.FindAlone(text)
	return s, g.suggest(err)
}

// CheckApart refuses words that begin with a family and a code, as in "smtp 504":
// they are most likely one status, "smtp/504".
func (g *Generator) CheckApart(words ...string) error { return g.source.CheckApart(words...) }

// Selection resolves a text such as "404 smtp/4xx" item by item.
func (g *Generator) Selection(text string) (catalog.Selection, error) {
	sel, err := g.source.Select(text)
	return sel, g.suggest(err)
}

// Select returns the statuses that a text such as "404 smtp/4xx" names, each
// once.
func (g *Generator) Select(text string) ([]*catalog.Status, error) {
	sel, err := g.Selection(text)
	return sel.Statuses(), err
}

// Framework returns the framework with this file name, title or alias. Case
// does not matter, nor whether words are joined by a space, a dot, - or _.
func (g *Generator) Framework(name string) (*Framework, error) { return g.library.find(name) }

// takenByFramework says that a family cannot have the file name of a framework.
// Aliases are left to lint: they are known to those only who read all templates.
func (g *Generator) takenByFramework(word string) string {
	if _, ok := g.library.read[word]; ok {
		return "a framework"
	}
	return ""
}

// Frameworks returns every framework, in the order of lists.
func (g *Generator) Frameworks() ([]*Framework, error) { return g.library.all() }

// FrameworkNames returns the file names of all frameworks, sorted. It reads
// none of them.
func (g *Generator) FrameworkNames() []string { return g.library.names() }

// Detect returns the frameworks that the project around a folder uses: those
// that the manifests (package.json, pom.xml, ...) of the nearest folder with
// any name, from dir up to the root of its repository, else those of the
// projects below it. Of other frameworks only the rules for this are read.
func (g *Generator) Detect(dir string) ([]*Framework, error) { return g.library.detect(dir) }

// Render writes the code of a selection in a framework, in the form that the
// options name: an endpoint of one status where they name none.
func (g *Generator) Render(selection, framework string, o Options) (*Code, error) {
	sel, err := g.Selection(selection)
	if err != nil {
		return nil, err
	}
	f, err := g.Framework(framework)
	if err != nil {
		return nil, err
	}
	return f.RenderSelection(sel, o)
}
