package generator_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

var javaClass = regexp.MustCompile(`(?m)^public (?:final )?class (\w+)`)

func compileJava(t *testing.T, f *generator.Framework) {
	root, files := goldens(t, f)
	compileJavaFiles(t, f, root, files)
}

// compileJavaFiles compiles files below a root in one run, each in a package of
// its own, since the names of their classes repeat.
func compileJavaFiles(t *testing.T, f *generator.Framework, root string, files []string) {
	t.Helper()
	toolchain.NeedTools(t, []string{f.Name}, toolchain.Javac)
	spring, err := filepath.Abs("testdata/spring")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("javac", "-encoding", "UTF-8", "-Xlint:all", "-Werror", "-sourcepath", spring, "-d", "classes")
	cmd.Dir = t.TempDir()
	for _, name := range files {
		cmd.Args = append(cmd.Args, inPackage(t, cmd.Dir, root, name))
	}
	printed(t, cmd)
}

// inPackage copies a Java file into a package named after it, below dir.
func inPackage(t *testing.T, dir, root, file string) (copied string) {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	class := javaClass.FindSubmatch(source)
	if class == nil {
		t.Fatalf("%s has no public class", file)
	}
	inside, err := filepath.Rel(root, strings.TrimSuffix(file, ".java"))
	if err != nil {
		t.Fatal(err)
	}
	name := strings.NewReplacer("-", "_", string(filepath.Separator), "_").Replace(inside)
	copied = filepath.Join(name, string(class[1])+".java")
	if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
		t.Fatal(err)
	}
	// On the first line, so that errors have the line numbers of the golden.
	source = bytes.Replace(source, []byte("package com.example;"), []byte("package "+name+";"), 1)
	if err := os.WriteFile(filepath.Join(dir, copied), source, 0o644); err != nil {
		t.Fatal(err)
	}
	return copied
}
