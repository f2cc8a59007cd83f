<#macro content>
<#if client?? && client.baseUrl?has_content && !["error", "info"]?seq_contains(pageId)>
<p class="hint"><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#macro>
