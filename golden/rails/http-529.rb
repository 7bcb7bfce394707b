# In config/routes.rb: get "/endpoint", to: "site_is_overloaded#show"
class SiteIsOverloadedController < ApplicationController
  def show
    response.set_header("Retry-After", "1800")
    body = {
      error: "site_is_overloaded",
      message: "The service is overloaded: try again later",
      retry_after: 1800
    }
    render json: body, status: 529
  end
end
