# In config/routes.rb: get "/endpoint", to: "upgrade_required#show"
class UpgradeRequiredController < ApplicationController
  def show
    response.set_header("Upgrade", "websocket")
    response.set_header("Connection", "Upgrade")
    body = {
      type: "about:blank",
      title: "Upgrade Required",
      status: 426,
      detail: "This resource requires another protocol",
      upgrade: "websocket"
    }
    render json: body, status: :upgrade_required, content_type: "application/problem+json"
  end
end
