package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// useProxy answers GET /endpoint.
func useProxy(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "http://proxy.example.com:3128/")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(305)
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
	http.HandleFunc("GET /endpoint", useProxy)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
