package managed_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/managed"
)

func ExampleReconciler_Check() {
	folder, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(folder)
	const text = "# statusmith:begin http/404 flask\n# statusmith:end\n"
	if err := os.WriteFile(filepath.Join(folder, "errors.py"), []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}

	g, err := statusmith.Open()
	if err != nil {
		log.Fatal(err)
	}
	found, err := managed.New(g).Check(context.Background(), folder)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range found {
		fmt.Printf("%s:%d: %s\n", filepath.Base(f.File), f.Line, f.Advice())
	}
	// Output: errors.py:1: http/404 flask lags behind: run statusmith update
}
