package managed_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/managed"
)

// BenchmarkRegions reports what a region costs in a file with ten times as many,
// as a ratio: of an update that fills them, of one that finds nothing to do, and
// of a check.
func BenchmarkRegions(b *testing.B) {
	for b.Loop() {
		few, many := costs(b, 500), costs(b, 5_000)
		for i, what := range []string{"fill", "update", "check"} {
			b.ReportMetric(float64(many[i])/float64(few[i]), what+"-ratio")
		}
		b.ReportMetric(float64(many[2].Microseconds()), "µs/checked-region")
	}
}

// costs returns the time that a region of n takes.
func costs(b *testing.B, n int) [3]time.Duration {
	b.Helper()
	dir := b.TempDir()
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, "# statusmith:begin http/404 flask handler=h%d\n# statusmith:end\n", i)
	}
	file := filepath.Join(dir, "errors.py")
	if err := os.WriteFile(file, []byte(text.String()), 0o666); err != nil {
		b.Fatal(err)
	}
	g, err := statusmith.Open()
	if err != nil {
		b.Fatal(err)
	}
	r := managed.New(g)
	measured := func(run func() error) time.Duration {
		start := time.Now()
		if err := run(); err != nil {
			b.Fatal(err)
		}
		return time.Since(start) / time.Duration(n)
	}
	update := func() error {
		_, err := r.Update(context.Background(), managed.Keep, dir)
		return err
	}
	check := func() error {
		_, err := r.Check(context.Background(), dir)
		return err
	}
	return [3]time.Duration{measured(update), measured(update), measured(check)}
}
