package catalog_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestAStatusReadAloneIsThatOfTheWhole(t *testing.T) {
	file := catalog.File{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile}
	options := cmp.Options{cmp.AllowUnexported(catalog.Status{}), cmpopts.IgnoreFields(catalog.Status{}, "Family", "cells")}
	for _, want := range ours(t).Statuses() {
		for _, text := range []string{want.ID(), want.Family.Name + "/" + want.Name} {
			source := catalog.NewSource(file)
			got, err := source.FindAlone(text)
			if err != nil {
				t.Errorf("%s: %v", text, err)
				continue
			}
			if diff := cmp.Diff(want, got, options); diff != "" {
				t.Errorf("%s: %s", text, diff)
			}
			for _, code := range []int{want.HTTPStatus, 404} {
				if got.Family.Reason(code) != want.Family.Reason(code) {
					t.Errorf("%s knows %q for %d", text, got.Family.Reason(code), code)
				}
			}
			if got.TypeURI(404) != want.TypeURI(404) || got.TypeURI(want.HTTPStatus) != want.TypeURI(want.HTTPStatus) {
				t.Errorf("%s has the types %q and %q", text, got.TypeURI(404), got.TypeURI(want.HTTPStatus))
			}
		}
	}
	got, err := catalog.NewSource(file).FindAlone("smtp/504")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := got.Family.Catalog()
	if err != nil || len(whole.Families()) != len(ours(t).Families()) || len(got.Family.Statuses()) < 40 {
		t.Errorf("its family has %d statuses, error %v", len(got.Family.Statuses()), err)
	}
	if _, ok := got.Family.Status("999"); ok {
		t.Error("there is a status that nobody wrote")
	}
}
