from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def proxy_authentication_required(request):
    # Not sent: Proxy-Authenticate: Basic realm="proxy.example.com" (hop-by-hop, PEP 3333)
    body = {
        "error": "proxy_authentication_required",
        "message": "The proxy requires valid credentials",
        "challenge": 'Basic realm="proxy.example.com"',
    }
    return JsonResponse(body, status=407)


urlpatterns = [
    path("endpoint", proxy_authentication_required),
]
