package docs

import (
	"context"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/parallel"
	"github.com/statusmith/statusmith/generator/locale"
)

// An Output is a renderer and the folder that its files go to.
type Output struct {
	Renderer Renderer
	Folder   string // "" for the top of the output
}

// A Build renders all pages of a source.
type Build struct {
	Source   *Source
	Locales  []*locale.Locale // at least one
	BaseURL  string           // where the output is published, without a final slash; may be empty
	Outputs  []Output
	Progress func(pages int)  // is called by several goroutines with how many more pages are done; may be nil
	Waiting  func(dir string) // is called when another build writes to a folder; may be nil
}

// Pages returns the number of pages that [Build.Progress] counts.
func (b *Build) Pages() int { return len(b.Source.Statuses()) * len(b.Locales) }

// Run renders every file and gives it to put, which is called by several
// goroutines at once: pages of one status are made together, by as many
// goroutines as there are processors, and forgotten, so that the memory that
// it takes does not grow with the pages. The indexes of locales are made alike. It ends with the error of put, of a
// status that cannot be rendered, or of the context.
func (b *Build) Run(ctx context.Context, put Emit) error {
	b.Source.Relate()
	sites := b.Source.Sites(b.Locales, b.BaseURL)
	if err := b.pages(ctx, sites, put); err != nil {
		return err
	}
	for _, o := range b.Outputs {
		emit := o.emit(put)
		err := parallel.Each(ctx, len(sites), func(i int) error { return o.Renderer.Locale(sites[i], emit) })
		if err != nil {
			return err
		}
		if err := o.Renderer.Root(sites, emit); err != nil {
			return err
		}
	}
	return nil
}

func (o Output) emit(put Emit) Emit {
	if o.Folder == "" {
		return put
	}
	return func(name string, content []byte) error { return put(o.Folder+"/"+name, content) }
}

// pages returns the error of the first status that has one.
func (b *Build) pages(ctx context.Context, sites []*Site, put Emit) error {
	statuses := b.Source.Statuses()
	return parallel.Each(ctx, len(statuses), func(i int) error { return b.status(sites, statuses[i], put) })
}

func (b *Build) status(sites []*Site, s *catalog.Status, put Emit) error {
	pages, err := b.Source.Pages(s, b.Locales...)
	if err != nil {
		return err
	}
	for _, o := range b.Outputs {
		if err := o.Renderer.Pages(sites, pages, o.emit(put)); err != nil {
			return err
		}
	}
	if b.Progress != nil {
		b.Progress(len(pages))
	}
	return nil
}
