package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badExtension answers GET /endpoint.
func badExtension(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Unsupported", "replaces")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(420)
	body := map[string]any{
		"error":       "bad_extension",
		"message":     "A required extension is not supported",
		"unsupported": "replaces",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badExtension)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
