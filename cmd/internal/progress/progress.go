// Package progress shows on a terminal how far a build of pages is.
package progress

import (
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"time"

	"github.com/statusmith/statusmith/cmd/internal/paint"
	"github.com/statusmith/statusmith/generator/docs"
)

const every = 200 * time.Millisecond

// Show counts the pages of a build, once it takes a while. It shows nothing where
// w is not a terminal.
func Show(w io.Writer, build *docs.Build) (stop func()) {
	if !paint.IsTerminal(w) {
		return func() {}
	}
	var pages atomic.Int64
	build.Progress = func(n int) { pages.Add(int64(n)) }
	all := build.Pages()
	ticker, done, gone := time.NewTicker(every), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		shown := false
		for {
			select {
			case <-ticker.C:
				fmt.Fprintf(w, "\r%d of %d pages", pages.Load(), all)
				shown = true
			case <-done:
				if shown {
					fmt.Fprint(w, "\r", strings.Repeat(" ", 40), "\r")
				}
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(done)
		<-gone
	}
}
