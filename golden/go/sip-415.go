package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unsupportedMediaType answers GET /endpoint.
func unsupportedMediaType(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Accept", "application/sdp")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnsupportedMediaType)
	body := map[string]any{
		"error":   "unsupported_media_type",
		"message": "This format of the request body is not supported",
		"accept":  "application/sdp",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unsupportedMediaType)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
