# In config/routes.rb: get "/endpoint", to: "upgrade_required#show"
class UpgradeRequiredController < ApplicationController
  def show
    response.set_header("Upgrade", "websocket")
    response.set_header("Connection", "Upgrade")
    body = {
      error: "upgrade_required",
      message: "This resource requires another protocol",
      upgrade: "websocket"
    }
    render json: body, status: 426
  end
end
