from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.use_proxy)
@require_safe
def use_proxy(request):
    body = {
        "status": "use_proxy",
        "message": "This resource must be requested through the given proxy",
        "location": "http://proxy.example.com:3128/",
    }
    headers = {
        "Location": "http://proxy.example.com:3128/",
    }
    return JsonResponse(
        body,
        status=305,
        headers=headers,
    )
