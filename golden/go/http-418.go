package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// imATeapot answers GET /endpoint.
func imATeapot(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusTeapot)
	body := map[string]any{
		"error":   "im_a_teapot",
		"message": "This teapot cannot brew coffee",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", imATeapot)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
