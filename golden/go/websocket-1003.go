package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unsupportedData answers GET /endpoint.
func unsupportedData(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	body := map[string]any{
		"error":   "unsupported_data",
		"message": "This type of data is not accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unsupportedData)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
