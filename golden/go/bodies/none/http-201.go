import (
	"net/http"
)

// Created answers with http/201: Created.
func Created(w http.ResponseWriter, location string) {
	w.Header().Set("Location", location)
	w.WriteHeader(http.StatusCreated)
}
