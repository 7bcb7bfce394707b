// Package docs makes the reference page of a status: what the protocol itself
// sends, the mock HTTP response, a curl check, and the snippet of every
// framework. A page is plain data and knows no format, so that a terminal, a
// published site and another program show the same.
//
// A [Source] makes pages. A [Renderer] writes them in one format: the packages
// markdown, html, json and terminal, below this one, each hold one, and package
// formats is the table of those that make a site. A [Build] renders all pages
// of a source, into a folder or in comparison with it.
package docs
