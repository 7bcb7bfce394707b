// Package statusmith turns a status code into code: the same HTTP response,
// written for several web frameworks.
//
// A catalog of statuses (HTTP, SMTP, SIP, FTP, WebSocket, gRPC, DNS) and one
// template per framework are embedded. [Open] gives a [generator.Generator] of
// both:
//
//	g, err := statusmith.Open()
//	if err != nil {
//		return err
//	}
//	code, err := g.Render("smtp/504", "flask", generator.Options{})
//	if err != nil {
//		return err
//	}
//	fmt.Print(code.Text())
//
// Every framework renders one [generator.Response], so the snippets of a status
// cannot disagree about its number, headers or body; code.Response is that
// value, for a mock or a test.
//
// # Statuses of your own
//
// Options lay a catalog over the built-in one, key by key, and a folder of
// templates over the built-in ones, file by file:
//
//	g, err := statusmith.Open(
//		generator.WithCatalogFile("company.toml"),
//		generator.WithTemplates(os.DirFS("templates"), "templates"),
//	)
//
// A catalog that breaks a rule is a [catalog.Problems]: every problem with its
// file and line.
//
// # The packages
//
//   - package generator: responses, snippets, runnable apps
//   - package generator/catalog: statuses, families, selections
//   - package generator/managed: code in the files of a project, kept up to date
//   - package generator/report: what check finds, in the formats of its readers
//   - package generator/docs: reference pages and their renderers
//   - package generator/lint: what is wrong with catalogs and templates
//
// The command statusmith (cmd/statusmith) uses these packages as any other
// program does.
package statusmith

import (
	"embed"
	"io/fs"

	"github.com/statusmith/statusmith/generator"
)

// CatalogFile is the name of the catalog in [Files].
const CatalogFile = "statuses.toml"

// Files holds statuses.toml and the folder templates.
//
//go:embed statuses.toml templates
var Files embed.FS

//go:embed statuses.toml
var statuses string // of Files: a file system hands out copies

// Open returns a generator of the embedded catalog and templates, with what the
// options add laid over them.
func Open(options ...generator.Option) (*generator.Generator, error) {
	return generator.Open(append([]generator.Option{
		generator.WithCatalogText(CatalogFile, statuses),
		generator.WithLayer(generator.Layer{FS: Templates(), Name: "templates", Proven: true}),
	}, options...)...)
}

// Templates returns the embedded folder of templates, those of pages and the
// words of locales among them.
func Templates() fs.FS {
	templates, err := fs.Sub(Files, "templates")
	if err != nil {
		panic(err) // the name is not a valid path
	}
	return templates
}
