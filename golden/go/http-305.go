package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// useProxy answers GET /endpoint.
func useProxy(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "http://proxy.example.com:3128/")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUseProxy)
	body := map[string]any{
		"status":   "use_proxy",
		"message":  "This resource must be requested through the given proxy",
		"location": "http://proxy.example.com:3128/",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", useProxy)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
