package docs_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/golden"
)

func testdata(t testing.TB) fs.FS {
	t.Helper()
	return os.DirFS("testdata")
}

// goldenPages are kept in every format and in three languages, one of them
// written from right to left.
var goldenPages = []string{
	"http/103-early-hints", "http/204-no-content", "http/405-method-not-allowed", "http/503-service-unavailable",
	"smtp/504-parameter-not-implemented", "websocket/1006-abnormal-closure", "grpc/4-deadline-exceeded",
	"hostile/mdx-mdx",
}

func TestGoldens(t *testing.T) {
	for _, format := range formats {
		t.Run(format, func(t *testing.T) {
			kept := make(map[string]string)
			for name, text := range built(t, renderer(t, format), source(t, "hostile.toml"), "en", "vi", "ar") {
				if isGolden(name) {
					kept[name] = text
				}
			}
			golden.Folder{
				Path:    filepath.Join("../../golden/docs", format),
				Command: "go test ./generator/docs -run TestGoldens -update",
			}.Test(t, kept)
		})
	}
}

// isGolden takes the pages, the indexes of one family, and the root.
func isGolden(name string) bool {
	_, path, ok := strings.Cut(name, "/")
	if !ok {
		return !strings.HasSuffix(name, ".schema.json")
	}
	path = strings.TrimSuffix(path, filepath.Ext(path))
	return slices.Contains(goldenPages, path) || path == "grpc/index" || path == "grpc/_category_"
}
