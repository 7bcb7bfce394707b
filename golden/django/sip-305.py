from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.use_proxy)
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
