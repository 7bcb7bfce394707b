# In config/routes.rb: get "/endpoint", to: "requested_host_unavailable#show"
class RequestedHostUnavailableController < ApplicationController
  def show
    body = {
      error: "requested_host_unavailable",
      message: "The requested host is not available"
    }
    render json: body, status: 434
  end
end
