package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// pageTypeUnknown answers GET /endpoint.
func pageTypeUnknown(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(551)
	body := map[string]any{
		"error":   "page_type_unknown",
		"message": "The page type is unknown",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", pageTypeUnknown)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
