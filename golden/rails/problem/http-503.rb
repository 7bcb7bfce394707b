# In config/routes.rb: get "/endpoint", to: "service_unavailable#show"
class ServiceUnavailableController < ApplicationController
  def show
    response.set_header("Retry-After", "120")
    body = {
      type: "about:blank",
      title: "Service Unavailable",
      status: 503,
      detail: "The service is unavailable: try again later",
      retry_after: 120
    }
    render json: body, status: :service_unavailable, content_type: "application/problem+json"
  end
end
