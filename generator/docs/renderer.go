package docs

// Emit takes a finished file: its name in the tree of the format, with
// slashes, and its content, which the caller may reuse afterwards.
type Emit func(name string, content []byte) error

// A Renderer writes a site in one format. Pages is called by several
// goroutines at once, and so is Locale once the pages are done; Root is called
// last. Names begin with the tag of the locale:
//
//	<locale>/<family>/<slug>   a page
//	<locale>/<family>/         the index of a family
//	<locale>/                  the index of all
type Renderer interface {
	// Pages writes the pages of one status: pages[i] is in the locale of
	// sites[i]. All at once, because much of them is the same in every locale.
	Pages(sites []*Site, pages []*Page, emit Emit) error
	// Locale writes what a locale has beside its pages, such as indexes.
	Locale(*Site, Emit) error
	// Root writes what belongs to no locale; all sites have the same pages.
	Root([]*Site, Emit) error
}
