from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def use_proxy(request):
    body = {
        "status": "use_proxy",
        "message": "Send this request through the given proxy",
        "contact": "sip:proxy.example.com",
    }
    headers = {
        "Contact": "<sip:proxy.example.com>",
    }
    return JsonResponse(
        body,
        status=307,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", use_proxy),
]
