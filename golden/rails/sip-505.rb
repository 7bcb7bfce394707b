# In config/routes.rb: get "/endpoint", to: "version_not_supported#show"
class VersionNotSupportedController < ApplicationController
  def show
    body = {
      error: "version_not_supported",
      message: "This SIP version is not supported"
    }
    render json: body, status: 501
  end
end
