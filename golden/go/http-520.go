package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// webServerReturnedAnUnknownError answers GET /endpoint.
func webServerReturnedAnUnknownError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(520)
	body := map[string]any{
		"error":   "web_server_returned_an_unknown_error",
		"message": "Origin server sent an empty or unexpected response",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", webServerReturnedAnUnknownError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
