package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unprocessableContent answers POST /endpoint.
func unprocessableContent(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusUnprocessableEntity)
	body := map[string]any{
		"type":   "about:blank",
		"title":  "Unprocessable Content",
		"status": 422,
		"detail": "The content of the request is not valid",
		"field":  "email",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", unprocessableContent)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
