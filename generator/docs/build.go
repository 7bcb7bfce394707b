package docs

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/locale"
)

// A Format is a renderer and the folder that its files go to.
type Format struct {
	Renderer Renderer
	Folder   string // "" for the top of the output
}

// A Build renders all pages of a source.
type Build struct {
	Source   *Source
	Locales  []*locale.Locale
	BaseURL  string
	Formats  []Format
	Put      Emit            // is called by several goroutines
	Progress func(pages int) // is told how many more pages are done; may be nil
}

// Pages returns the number of pages that [Build.Run] counts.
func (b *Build) Pages() int { return len(b.Source.Statuses()) * len(b.Locales) }

// Run renders and puts every file. Pages of one status are made together, by
// as many goroutines as there are processors, and forgotten: the memory that
// it takes does not grow with the pages.
func (b *Build) Run(ctx context.Context) error {
	b.Source.Relate()
	sites := b.Source.Sites(b.Locales, b.BaseURL)
	if err := b.pages(ctx, sites); err != nil {
		return err
	}
	for _, f := range b.Formats {
		for _, site := range sites {
			if err := errors.Join(ctx.Err(), f.Renderer.Locale(site, b.emit(f))); err != nil {
				return err
			}
		}
		if err := f.Renderer.Root(sites, b.emit(f)); err != nil {
			return err
		}
	}
	return nil
}

func (b *Build) emit(f Format) Emit {
	if f.Folder == "" {
		return b.Put
	}
	return func(name string, content []byte) error { return b.Put(f.Folder+"/"+name, content) }
}

// pages returns the error of the first status that has one.
func (b *Build) pages(ctx context.Context, sites []*Site) error {
	statuses := b.Source.Statuses()
	problems := make([]error, len(statuses))
	var next atomic.Int64
	var failed atomic.Bool
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for !failed.Load() && ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(statuses) {
					return
				}
				if problems[i] = b.status(sites, statuses[i]); problems[i] != nil {
					failed.Store(true)
				}
			}
		})
	}
	wait.Wait()
	for _, err := range problems {
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (b *Build) status(sites []*Site, s *catalog.Status) error {
	facts, err := b.Source.Facts(s)
	if err != nil {
		return err
	}
	for _, site := range sites {
		page := facts.Page(site.Locale)
		for _, f := range b.Formats {
			if err := f.Renderer.Page(site, page, b.emit(f)); err != nil {
				return err
			}
		}
		if b.Progress != nil {
			b.Progress(1)
		}
	}
	return nil
}
