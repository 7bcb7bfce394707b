package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// imUsed answers GET /endpoint.
func imUsed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", "\"v2\"")
	w.Header().Set("IM", "vcdiff")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusIMUsed)
	body := map[string]any{
		"status":  "im_used",
		"message": "The result of an instance manipulation is being sent",
		"etag":    "\"v2\"",
		"im":      "vcdiff",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", imUsed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
