package generator

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/atomicfile"
	"github.com/statusmith/statusmith/generator/internal/portable"
)

// appPrefix begins the names of the blocks that make up a runnable project.
const appPrefix = "app/"

// A Mount is one status in a project: what it sends, and at which route.
type Mount struct {
	Status  *catalog.Status
	Options Options

	derived bool       // route and handler are made of the status, and nobody typed them
	module  *appModule // whose error the handler raises
}

// An App is a runnable program: the contents of its files by their names, which
// have slashes and stay inside of its folder.
type App map[string]string

// FileNames returns the names of the files, sorted.
func (a App) FileNames() []string { return slices.Sorted(maps.Keys(a)) }

// WriteTo writes the app to a folder, which must be new or empty. Whatever
// happens, the folder then holds the whole app or nothing.
func (a App) WriteTo(dir string) error { return atomicfile.WriteFolder(dir, a) }

// App returns a program that answers with every mount.
func (f *Framework) App(mounts ...Mount) (App, error) {
	if len(mounts) == 0 {
		return nil, errors.New("an app needs at least one status")
	}
	if err := f.Parse(); err != nil {
		return nil, err
	}
	module, err := f.newAppModule(mounts)
	if err != nil {
		return nil, err
	}
	var snippets []*Snippet
	handlers, routes := make(map[string]string), make(map[string]string)
	for _, m := range mounts {
		m.module = module
		snippet, err := f.mount(m)
		for err == nil && m.derived && handlers[snippet.folded()] != "" {
			m.Options.Handler += insteadSuffix
			snippet, err = f.mount(m)
		}
		if err != nil {
			return nil, err
		}
		id := m.Status.ID()
		if other, ok := handlers[snippet.folded()]; ok {
			return nil, fmt.Errorf("%s and %s would both be handled by %s", other, id, snippet.Handler)
		}
		if other, ok := routes[snippet.fold]; ok {
			return nil, fmt.Errorf("%s and %s would both answer at %s in %s", other, id, snippet.Route, f.Title)
		}
		handlers[snippet.folded()], routes[snippet.fold] = id, id
		snippets = append(snippets, snippet)
	}
	app, err := f.AppOf(snippets...)
	if err == nil && module != nil {
		app[module.code.File] = module.code.Text()
	}
	return app, err
}

func (f *Framework) mount(m Mount) (*Snippet, error) {
	r, err := NewResponse(m.Status, m.Options)
	if err != nil {
		return nil, err
	}
	return f.newSnippet(m, r)
}

// MountAll gives each of several statuses a route, /family/code, and a handler
// of its own; a single one is mounted as the options say.
func MountAll(statuses []*catalog.Status, o Options) []Mount {
	mounts := make([]Mount, len(statuses))
	for i, s := range statuses {
		mounts[i] = Mount{Status: s, Options: o, derived: len(statuses) > 1}
		if len(statuses) > 1 {
			mounts[i].Options.Route = s.Route()
			mounts[i].Options.Handler = s.Family.Name + "_" + s.Name
		}
	}
	return mounts
}

// AppOf returns a program of snippets that are named already, as
// [Framework.App] does. The file that holds the snippets is made of the blocks
// header, snippet and footer, unless the template has a block for it.
func (f *Framework) AppOf(snippets ...*Snippet) (App, error) {
	file := File{Snippets: snippets, App: true, Package: f.Package, Form: Endpoint}
	if snippets[0].Raised != nil {
		file.Form = Module
	}
	app := make(App)
	for _, t := range f.template().Templates() {
		name, ok := strings.CutPrefix(t.Name(), appPrefix)
		if !ok {
			continue
		}
		if !isLocalName(name) {
			return nil, fmt.Errorf("%s: the block %q is not a file inside the project", f.file, t.Name())
		}
		write := func(part File) (string, error) {
			text, err := f.block(t.Name(), part)
			return text + "\n", err
		}
		if err := f.writeFiles(app, name, file, write); err != nil {
			return nil, err
		}
	}
	if len(app) == 0 && len(f.Run) == 0 {
		return nil, fmt.Errorf("%s: has no %s blocks, so there is no app to write", f.file, appPrefix)
	}
	if f.template().Lookup(appPrefix+f.File) != nil {
		return app, nil
	}
	if !isLocalName(f.File) {
		return nil, fmt.Errorf("%s: file: %q is not a file inside the project", f.file, f.File)
	}
	return app, f.writeFiles(app, f.File, file, f.program)
}

// writeFiles adds one file, or one for each snippet, to an app.
func (f *Framework) writeFiles(app App, name string, all File, write func(File) (string, error)) error {
	for _, part := range f.split(name, all) {
		text, err := write(part)
		if err != nil {
			return err
		}
		file := f.fileName(name, part.Snippets[0])
		if err := portable.Check(file); err != nil {
			return fmt.Errorf("%s: the file %s of the app: %w", f.file, file, err)
		}
		if other := app.twin(file); other != "" {
			return fmt.Errorf("%s: the files %s and %s of the app are one file on macOS or Windows", f.file, other, file)
		}
		app[file] = text
	}
	return nil
}

// twin returns the file of the app that a system takes for the same as another one;
// "" for none.
func (a App) twin(file string) string {
	for name := range a {
		if portable.Fold(name) == portable.Fold(file) {
			return name
		}
	}
	return ""
}

func isLocalName(name string) bool {
	return fs.ValidPath(name) && name != "." && portable.Check(name) == nil
}

// split gives a block whose file name holds the handler's name one file for
// each snippet, and any other block one file for all.
func (f *Framework) split(name string, all File) []File {
	if !strings.Contains(name, "{") {
		return []File{all}
	}
	files := make([]File, len(all.Snippets))
	for i, s := range all.Snippets {
		files[i] = File{Snippets: []*Snippet{s}, App: all.App, Package: all.Package, Form: all.Form}
	}
	return files
}
