# In config/routes.rb: get "/endpoint", to: "http_version_not_supported#show"
class HttpVersionNotSupportedController < ApplicationController
  def show
    body = {
      error: "http_version_not_supported",
      message: "The HTTP version of this request is not supported"
    }
    render json: body, status: :http_version_not_supported
  end
end
