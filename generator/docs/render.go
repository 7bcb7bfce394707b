package docs

// Emit takes a finished file: its name in the tree of the format, with
// slashes, and its content, which the caller may reuse afterwards.
type Emit func(name string, content []byte) error

// A Renderer writes a site in one format. Page is called by several goroutines
// at once, and all calls for one status come from the same one; the rest is
// called once the pages are done. Names begin with the tag of the locale:
//
//	<locale>/<family>/<slug>   a page
//	<locale>/<family>/         the index of a family
//	<locale>/                  the index of all
type Renderer interface {
	// Page writes one page.
	Page(*Site, *Page, Emit) error
	// Locale writes what a locale has beside its pages, such as indexes.
	Locale(*Site, Emit) error
	// Root writes what belongs to no locale; all sites have the same pages.
	Root([]*Site, Emit) error
}
