package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unsupportedMediaType answers POST /endpoint.
func unsupportedMediaType(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Accept", "application/json")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnsupportedMediaType)
	body := map[string]any{
		"error":   "unsupported_media_type",
		"message": "The format of the content is not supported",
		"accept":  "application/json",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", unsupportedMediaType)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
