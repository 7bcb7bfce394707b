package main

import (
	"fmt"
	"os"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
)

func main() {
	var o []generator.Option
	o = append(o, generator.WithCatalogFile(os.Args[1]))
	g, err := statusmith.Open(o...)
	if err != nil {
		panic(err)
	}
	opt := generator.Options{Form: generator.Module}
	for _, a := range os.Args[4:] {
		var k, v string
		for i := range a {
			if a[i] == '=' {
				k, v = a[:i], a[i+1:]
				break
			}
		}
		if err := opt.Set(k, v); err != nil {
			panic(err)
		}
	}
	c, err := g.Render(os.Args[2], os.Args[3], opt)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Print(c.Text())
}
