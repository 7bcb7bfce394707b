package manifest_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator/manifest"
)

func ExampleDetect() {
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "requirements.txt"), []byte("Flask>=3\n"), 0o666); err != nil {
		log.Fatal(err)
	}
	fmt.Println(manifest.Detect(dir, []manifest.Rule{
		{Name: "django", Uses: []string{"pypi:django"}, Marks: []string{"manage.py"}},
		{Name: "flask", Uses: []string{"pypi:flask"}},
	}))
	// Output: [flask]
}
